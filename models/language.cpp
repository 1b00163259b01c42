#include "models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chulie::models {

namespace {

QString &current()
{
    static QString name;
    return name;
}

} // namespace

const QString &language()
{
    return current();
}

bool setLanguage(const QString &name)
{
    if (name != QLatin1StringView("zh_CN") && name != QLatin1StringView("en"))
        return false;
    static QTranslator ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    current() = name;
    QLocale::setDefault(QLocale(name));
    // Missing texts of Qt's own leave its dialogs in English; ours are built in.
    if (qts.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/chulie_") + name))
        QCoreApplication::installTranslator(&ours);
    return true;
}

} // namespace chulie::models
