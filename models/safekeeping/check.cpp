#include "models/safekeeping/check.h"

#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <array>

namespace chulie {

namespace {

constexpr auto integrityCheck = "PRAGMA integrity_check(1000)";
constexpr auto foreignKeyCheck = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
constexpr auto deleteEvaluations = "DELETE FROM evaluation";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// A part of the check. What keeps it from reading is a flaw of its kind.
struct Part
{
    Flaw::Kind kind;
    void (*check)(Database &, Flaws &);
};

constexpr std::array<Part, 4> parts{{{Flaw::Kind::File, checkFile},
                                     {Flaw::Kind::History, checkState},
                                     {Flaw::Kind::Rule, checkRules},
                                     {Flaw::Kind::Evaluation, checkEvaluations}}};

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void run(const Part &part, Database &database, Flaws &flaws)
{
    const auto checked = database.read([&] { part.check(database, flaws); });
    if (!checked)
        flaws.add({.kind = part.kind, .reason = checked.failure().message + u' ' + checked.failure().detail});
}

} // namespace

void checkFile(Database &database, Flaws &flaws)
{
    Statement integrity(database, integrityCheck);
    while (integrity.next())
        if (integrity.text(0) != "ok")
            flaws.add({.kind = Flaw::Kind::File, .reason = wordsOf(integrity.text(0))});
    Statement references(database, foreignKeyCheck);
    while (references.next()) {
        const Table *table = findTable(wordsOf(references.text(0)));
        const QString reason = Words::tr("The row of %1 that it refers to is missing.");
        const Table *parent = findTable(wordsOf(references.text(2)));
        flaws.add({.kind = Flaw::Kind::File,
                   .table = table,
                   .row = std::to_string(references.integer(1)),
                   .reason = reason.arg(parent ? wordsOf(parent->label) : wordsOf(references.text(2)))});
    }
}

Result<std::vector<Flaw>> checkLedger(Database &database, const Progress &progress)
{
    Flaws flaws(database);
    double done = 0;
    for (const Part &part : parts) {
        if (progress && !progress(done / static_cast<double>(parts.size())))
            return Failure{};
        run(part, database, flaws);
        ++done;
    }
    return flaws.take();
}

Result<void> discardEvaluations(Database &database)
{
    return database.write([&] { Statement(database, deleteEvaluations).run(); });
}

} // namespace chulie
