// There is nothing to look at yet.
