#include "tests/fuzz/feeding.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Feeds every file of the folder that the argument names, once.
int main(int argc, char *argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    int fed = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        chulie::fuzz::feed(file.readAll().toStdString());
        ++fed;
    }
    std::printf("%d inputs\n", fed);
    return fed > 0 ? 0 : 1;
}
