#include "models/backups/places.h"

#include "models/backups/keeping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace chulie::backups {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr QLatin1StringView folderKey("folder");
constexpr QLatin1StringView secondKey("second");
constexpr QLatin1StringView limitKey("most-bytes");

QString inDataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/chulie/") + name;
}

QString choicesPath()
{
    return inDataFolder(QStringLiteral("backups.ini"));
}

/// What the ledger at \a ledger is called where there are several.
QString shortName(const QString &ledger)
{
    const QString path = QFileInfo(ledger).absoluteFilePath();
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Blake2b_256).toHex().left(16));
}

/// The folder of the ledger at \a ledger in the place \a root.
QString folderIn(const QString &root, const QString &ledger)
{
    return root + u'/' + shortName(ledger);
}

QString overdueKey(const QString &ledger)
{
    return QStringLiteral("overdue/") + shortName(ledger);
}

QString usualFolderOf(const QString &ledger)
{
    return folderIn(inDataFolder(QStringLiteral("backups")), ledger);
}

bool canBeReached(const QString &place)
{
    return QFileInfo(place).isDir();
}

QList<Listed> in(const QString &path)
{
    QList<Listed> all;
    const QDir folder(path);
    for (const QString &name :
         folder.entryList({QLatin1Char('*') + QLatin1StringView(ending)}, QDir::Files)) {
        const QString file = folder.filePath(name);
        if (const auto facts = glance(file))
            all.append({file, QFileInfo(file).size(), *facts});
    }
    return all;
}

} // namespace

Choices choices()
{
    const QSettings kept(choicesPath(), QSettings::IniFormat);
    return {kept.value(folderKey).toString(), kept.value(secondKey).toString(),
            kept.value(limitKey).toLongLong()};
}

values::Result<void> choose(const Choices &choices)
{
    QSettings kept(choicesPath(), QSettings::IniFormat);
    kept.setValue(folderKey, choices.folder);
    kept.setValue(secondKey, choices.second);
    kept.setValue(limitKey, static_cast<qlonglong>(choices.mostBytes));
    kept.sync();
    if (kept.status() == QSettings::NoError)
        return {};
    return values::Failure{
        Words::tr("%1 cannot be written: what was chosen for the back-ups is not kept.").arg(kept.fileName()),
        {}};
}

bool isOverdue(const QString &ledger)
{
    return QSettings(choicesPath(), QSettings::IniFormat).contains(overdueKey(ledger));
}

void setOverdue(const QString &ledger, bool isOverdue)
{
    QSettings kept(choicesPath(), QSettings::IniFormat);
    if (isOverdue == kept.contains(overdueKey(ledger)))
        return;
    if (isOverdue)
        kept.setValue(overdueKey(ledger), true);
    else
        kept.remove(overdueKey(ledger));
}

QString folderOf(const QString &ledger)
{
    const QString chosen = choices().folder;
    return canBeReached(chosen) ? folderIn(chosen, ledger) : usualFolderOf(ledger);
}

QString secondFolderOf(const QString &ledger)
{
    const QString second = choices().second;
    return second.isEmpty() ? second : folderIn(second, ledger);
}

QStringList folders()
{
    QStringList all;
    for (const QString &place : {inDataFolder(QStringLiteral("backups")), choices().folder})
        if (!place.isEmpty())
            for (const QFileInfo &folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                all << folder.filePath();
    return all;
}

QStringList unreachable()
{
    QStringList sentences;
    const Choices chosen = choices();
    if (!chosen.folder.isEmpty() && !canBeReached(chosen.folder))
        sentences << Words::tr(
                         "The folder of the back-ups, %1, cannot be reached. Meanwhile they go into the "
                         "user's data folder.")
                         .arg(chosen.folder);
    if (!chosen.second.isEmpty() && !canBeReached(chosen.second))
        sentences << Words::tr(
                         "The second place of the back-ups, %1, cannot be reached: plug the stick in, or "
                         "choose another place in the preferences.")
                         .arg(chosen.second);
    return sentences;
}

QString nameFor(const QString &ledger, const QDateTime &now)
{
    return QStringLiteral("%1-%2%3").arg(QFileInfo(ledger).completeBaseName(),
                                         now.toString(QStringLiteral("yyyy-MM-dd-HHmm")),
                                         QLatin1StringView(ending));
}

QList<Listed> listed(const QString &ledger)
{
    const QString usual = usualFolderOf(ledger);
    const QString present = folderOf(ledger);
    QList<Listed> all = in(present);
    if (usual != present)
        all += in(usual);
    sortNewestFirst(all);
    return all;
}

QList<Listed> copies(const QString &ledger)
{
    const QString second = secondFolderOf(ledger);
    QList<Listed> all = second.isEmpty() ? QList<Listed>() : in(second);
    for (Listed &copy : all)
        copy.isCopy = true;
    sortNewestFirst(all);
    return all;
}

QList<Listed> everywhere(const QString &ledger)
{
    QList<Listed> all = listed(ledger) + copies(ledger);
    std::ranges::stable_sort(all,
                             [](const Listed &a, const Listed &b) { return a.facts.made > b.facts.made; });
    return all;
}

void sortNewestFirst(QList<Listed> &backups)
{
    // A longer name has a higher number behind it.
    const auto placeOf = [](const Listed &one) {
        return std::tuple(one.facts.made, one.path.size(), one.path);
    };
    std::ranges::sort(backups, [&](const Listed &a, const Listed &b) { return placeOf(a) > placeOf(b); });
}

QList<qsizetype> superfluous(const QList<Listed> &backups, const QDateTime &now)
{
    QList<Kept> kept;
    for (const Listed &one : backups)
        kept.append({one.facts.made.toLocalTime(), one.bytes});
    return superfluous(kept, now, choices().mostBytes);
}

} // namespace chulie::backups
