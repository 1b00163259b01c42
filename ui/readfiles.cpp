#include "ui/readfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chulie::ui::readfiles {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadFiles)
};

} // namespace

QStringList patterns()
{
    return {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"),  QStringLiteral("*.xls"),
            QStringLiteral("*.ods"),  QStringLiteral("*.csv"),   QStringLiteral("*.tsv"),
            QStringLiteral("*.txt"),  QStringLiteral("*.html"),  QStringLiteral("*.htm"),
            QStringLiteral("*.mht"),  QStringLiteral("*.mhtml"), QStringLiteral("*.xml")};
}

QString filter()
{
    return Words::tr("Tables (%1);;All files (*)").arg(patterns().join(u' '));
}

QString withoutFolders(QString words, const QStringList &files)
{
    for (const QString &file : files)
        words.replace(file, QFileInfo(file).fileName());
    return words;
}

} // namespace chulie::ui::readfiles
