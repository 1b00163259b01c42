#include "app/commands/commands.h"
#include "ui/shell/runwindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    return chulie::commands::isCommand(argc, argv) ? chulie::commands::run(argc, argv)
                                                   : chulie::shell::runWindow(argc, argv);
}
