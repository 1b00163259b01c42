#include "models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chulie {

namespace {

/// Texts of Qt's file dialog that its Chinese lacks: ours has them.
[[maybe_unused]] constexpr const char *lackedByQt[][2] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Drive", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Unknown", "All other platforms"),
};

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

} // namespace chulie
