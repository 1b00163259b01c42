#include "tests/bench/painted.h"

#include <QApplication>
#include <QMainWindow>

/// The peer of window_bench: nothing but an empty QMainWindow, and Qt's widgets alone to load.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    chulie::bench::Painted painted([&](const QObject *widget) { return widget == &window; });
    window.show();
    return QApplication::exec();
}
