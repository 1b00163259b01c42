#include "models/ledger/ledger.h"
#include "models/packages/envelope.h"
#include "models/packages/folder.h"
#include "models/packages/known.h"
#include "models/packages/pack.h"
#include "models/packages/share.h"
#include "models/places/smallestregion.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace chulie::packages {

namespace {

constexpr auto selectNewest = "SELECT (SELECT ifnull(max(id), 0) FROM act), "
                              "(SELECT ifnull(max(id), 0) FROM entry)";
constexpr auto selectDevice = "SELECT value FROM ledger WHERE key = 'device'";
constexpr auto selectPut = "SELECT file, content, last_act, last_entry FROM put_package";
constexpr auto insertPut =
    "INSERT INTO put_package (file, content, last_act, last_entry) VALUES (?, ?, ?, ?)";
constexpr auto deletePut = "DELETE FROM put_package WHERE file = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

/// The newest act and entry of a ledger, which says the same as long as they are the same.
struct Newest
{
    std::int64_t act = 0;
    std::int64_t entry = 0;

    friend bool operator==(const Newest &, const Newest &) = default;
};

/// A package that the ledger put into the folder.
struct OwnPackage
{
    std::string file;
    std::string content;
    Newest newest;
};

/// What is read of the ledger before something is put.
struct Known
{
    Newest newest;
    std::string device; ///< its name
    QString passphrase;
    std::vector<OwnPackage> own;
};

values::Result<Known> readKnown(storage::Database &database)
{
    return database.read([&] {
        Known known;
        storage::Statement newest(database, selectNewest);
        newest.next();
        known.newest = {newest.integer(0), newest.integer(1)};
        storage::Statement device(database, selectDevice);
        known.device = device.next() ? std::string(device.text(0)) : std::string();
        known.passphrase = folderPassphrase(database);
        for (storage::Statement select(database, selectPut); select.next();)
            known.own.push_back({std::string(select.text(0)),
                                 std::string(select.text(1)),
                                 {select.integer(2), select.integer(3)}});
        return known;
    });
}

/// Puts the package of one ledger.
class Putting
{
public:
    Putting(ledger::Ledger &ledger, const QString &folder, const values::Progress &progress)
        : m_ledger(ledger), m_database(ledger.database()), m_folder(folder), m_progress(progress)
    {
    }

    [[nodiscard]] values::Result<QString> putIfNew();

private:
    [[nodiscard]] bool lies(const OwnPackage &own) const;
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] values::Result<QString> put(const std::string &region);
    [[nodiscard]] QString nameFor(const std::string &region) const;
    [[nodiscard]] values::Result<void> remember(const OwnPackage &own);
    [[nodiscard]] values::Result<void> removeFormer();

    ledger::Ledger &m_ledger;
    storage::Database &m_database;
    QString m_folder;
    const values::Progress &m_progress;
    Known m_known;
    std::vector<share::Lying> m_lying; ///< in the folder, before anything is put
};

values::Result<QString> Putting::putIfNew()
{
    const auto places = places::Places::read(m_database);
    auto known = readKnown(m_database);
    auto lying = share::list(m_folder);
    if (!places || !known || !lying)
        return !places ? places.failure() : !known ? known.failure() : lying.failure();
    m_known = *std::move(known);
    m_lying = *std::move(lying);
    if (isUpToDate())
        return QString();
    auto file = put(places::smallestRegion(*places));
    if (file)
        if (auto removed = removeFormer(); !removed)
            return removed.failure();
    return file;
}

bool Putting::lies(const OwnPackage &own) const
{
    const QString file = QString::fromStdString(own.file);
    return std::ranges::any_of(
        m_lying, [&](const share::Lying &one) { return one.file == file && one.content == own.content; });
}

/// Whether what the ledger says lies in the folder already, or it says nothing.
bool Putting::isUpToDate() const
{
    return m_known.newest.entry == 0 || std::ranges::any_of(m_known.own, [&](const OwnPackage &own) {
               return own.newest == m_known.newest && lies(own);
           });
}

values::Result<QString> Putting::put(const std::string &region)
{
    const auto made = Workplace::make();
    if (!made)
        return made.failure();
    const QString name = nameFor(region);
    QFile file(made->path(name));
    const PackOptions options{.region = region, .passphrase = m_known.passphrase, .isWhole = true};
    if (const auto packed = pack(m_ledger, file.fileName(), options, m_progress); !packed)
        return packed.failure();
    if (!file.open(QIODevice::ReadOnly))
        return values::Failure{Words::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                               {}};
    // Remembered first: what lies in the folder is never taken for somebody else's.
    if (auto done = remember({name.toStdString(), contentOf(file), m_known.newest}); !done)
        return done.failure();
    file.seek(0);
    const auto placed = share::place(m_folder, name, file.readAll());
    return placed ? values::Result<QString>(name) : placed.failure();
}

/// A name that nobody used, not even a copy of the ledger on another computer.
QString Putting::nameFor(const std::string &region) const
{
    return QStringLiteral("%1-%2-%3%4")
        .arg(region.empty() ? QStringLiteral("all") : QString::fromStdString(region),
             QString::fromStdString(m_known.device))
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'))
        .arg(QLatin1StringView(ending));
}

values::Result<void> Putting::remember(const OwnPackage &own)
{
    return m_database.write([&] {
        storage::Statement(m_database, insertPut)
            .with(own.file, own.content, own.newest.act, own.newest.entry)
            .run();
    });
}

/// The new package contains all that the ledger put before.
values::Result<void> Putting::removeFormer()
{
    QStringList files;
    for (const OwnPackage &own : m_known.own)
        if (lies(own))
            files += QString::fromStdString(own.file);
    if (auto removed = share::remove(m_folder, files); !removed)
        return removed;
    auto left = share::list(m_folder);
    if (!left)
        return left.failure();
    m_lying = *std::move(left);
    return m_database.write([&] {
        for (const OwnPackage &own : m_known.own)
            if (!lies(own))
                storage::Statement(m_database, deletePut).with(own.file).run();
    });
}

} // namespace

values::Result<QString> put(ledger::Ledger &ledger, const QString &folder, const values::Progress &progress)
{
    return Putting(ledger, folder, progress).putIfNew();
}

} // namespace chulie::packages
