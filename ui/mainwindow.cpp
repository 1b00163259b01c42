#include "ui/mainwindow.h"

int chulie::runWindow(int, char *[])
{
    return 0;
}
