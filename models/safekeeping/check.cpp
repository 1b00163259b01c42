#include "models/safekeeping/check.h"

#include "models/safekeeping/flaws.h"
#include "models/storage/access.h"
#include "models/storage/ledgerfile.h"
#include "models/storage/openingnotes.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace chulie::safekeeping {

namespace {

constexpr auto integrityCheck = "PRAGMA integrity_check(1000)";
constexpr auto foreignKeyCheck = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
/// The table of what entries replace checks no references itself (0022_replaced.sql).
constexpr auto strayReplaced = R"(
SELECT entry FROM replaced
WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = entry) OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = old)
)";
constexpr QLatin1StringView inMain("*** in database main ***"); ///< SQLite's words; there is no other one
constexpr auto deleteEvaluations = "DELETE FROM evaluation";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// A part of the check, and of what kind it is that it cannot read on.
struct Part
{
    Flaw::Kind unread;
    void (*check)(storage::Database &, Flaws &);
};

constexpr std::array<Part, 4> parts{{{Flaw::Kind::File, checkFile},
                                     {Flaw::Kind::History, checkState},
                                     {Flaw::Kind::File, checkRules},
                                     {Flaw::Kind::File, checkEvaluations}}};

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void run(const Part &part, storage::Database &database, Flaws &flaws)
{
    const auto checked = database.read([&] { part.check(database, flaws); });
    if (!checked)
        flaws.addOnce({.kind = part.unread, .reason = checked.failure().message});
}

/// "1, 3–7" of \a numbers, which ascend.
QString ranges(const std::vector<std::uint32_t> &numbers)
{
    QStringList spans;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < numbers.size() && numbers[i + 1] == numbers[i] + 1)
            ++i;
        spans << (first == i ? QString::number(numbers[i])
                             : QStringLiteral("%1–%2").arg(numbers[first]).arg(numbers[i]));
    }
    return spans.join(QStringLiteral(", "));
}

/// The pages whose checks are missing or wrong. As long as a log lies beside the file, a page that SQLite did
/// not read may be one that the log has whole.
void addPages(const storage::Database &database, Flaws &flaws)
{
    vfs::MainFile &file = vfs::fileOf(database.handle());
    if (!storage::hasLog(database.path()))
        if (const int code = file.readAll(); code != 0)
            throw storage::DatabaseError(code, "a page cannot be read");
    std::vector<std::uint32_t> bare;
    for (const auto &[number, state] : file.odd())
        if (state == vfs::PageState::Bare)
            bare.push_back(number);
        else
            flaws.add({.kind = Flaw::Kind::Page,
                       .reason = Words::tr("Page %1 is not as Chulie left it: the disk or another program "
                                           "changed it.")
                                     .arg(number)});
    if (!bare.empty())
        flaws.add({.kind = Flaw::Kind::Page,
                   .reason = Words::tr("Another program wrote these pages, without the checks that Chulie "
                                       "gives them: %1.")
                                 .arg(ranges(bare))});
}

void addIntegrity(storage::Database &database, Flaws &flaws)
{
    storage::Statement integrity(database, integrityCheck);
    while (integrity.next())
        if (integrity.text(0) != "ok")
            flaws.add({.kind = Flaw::Kind::File,
                       .reason = Words::tr("The file is put together wrongly: %1.")
                                     .arg(wordsOf(integrity.text(0)).remove(inMain).simplified())});
}

void addReferences(storage::Database &database, Flaws &flaws)
{
    storage::Statement references(database, foreignKeyCheck);
    while (references.next()) {
        const catalogue::Table *table = catalogue::findTable(wordsOf(references.text(0)));
        const QString reason = Words::tr("The row of %1 that it refers to is missing.");
        const catalogue::Table *parent = catalogue::findTable(wordsOf(references.text(2)));
        flaws.add({.kind = Flaw::Kind::File,
                   .table = table,
                   .row = std::to_string(references.integer(1)),
                   .reason = reason.arg(parent ? wordsOf(parent->label) : wordsOf(references.text(2)))});
    }
    for (storage::Statement stray(database, strayReplaced); stray.next();)
        flaws.add(
            {.kind = Flaw::Kind::File,
             .row = std::to_string(stray.integer(0)),
             .reason = Words::tr("The history says that this entry replaced another, and one of the two "
                                 "is missing.")});
}

} // namespace

/// Pages that are wrong are named also where they keep SQLite from reading on, as sealed ones do.
void checkFile(storage::Database &database, Flaws &flaws)
{
    if (vfs::fileOf(database.handle()).isFrozen())
        flaws.add({.kind = Flaw::Kind::File, .reason = storage::openingNotes(database).join(u' ')});
    std::optional<storage::DatabaseError> refused;
    try {
        addIntegrity(database, flaws);
        addReferences(database, flaws);
    } catch (const storage::DatabaseError &error) {
        refused = error;
    }
    addPages(database, flaws);
    if (refused)
        throw *refused;
}

values::Result<std::unique_ptr<storage::Database>> openForCheck(const QString &path)
{
    const vfs::Examining examining;
    return storage::LedgerFile(path, storage::Database::Mode::ReadOnly).open();
}

values::Result<void> acceptPages(const QString &path)
{
    const vfs::Examining examining;
    const auto database = storage::LedgerFile(path).open();
    if (!database)
        return database.failure();
    return (*database)->write([&] {
        if (const int code = vfs::fileOf((*database)->handle()).acceptPages(); code != 0)
            throw storage::DatabaseError(code, "a page cannot be written");
    });
}

values::Result<std::vector<Flaw>> checkLedger(storage::Database &database, const values::Progress &progress)
{
    Flaws flaws(database);
    double done = 0;
    for (const Part &part : parts) {
        if (progress && !progress(done / static_cast<double>(parts.size())))
            return values::Failure{};
        run(part, database, flaws);
        ++done;
    }
    return flaws.take();
}

values::Result<void> discardEvaluations(storage::Database &database)
{
    return database.write([&] { storage::Statement(database, deleteEvaluations).run(); });
}

} // namespace chulie::safekeeping
