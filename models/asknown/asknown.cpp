#include "models/asknown/asknown.h"

#include "models/asknown/lateracts.h"
#include "models/backups/backups.h"
#include "models/storage/ledgerfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace chulie::asknown {

namespace {

constexpr auto selectFirst = "SELECT min(at) FROM act";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AsKnown)
};

/// The moment after \a day, as the journal writes it.
std::string endOf(QDate day)
{
    return day.addDays(1).startOfDay().toUTC().toString(Qt::ISODate).toStdString();
}

/// Why there is nothing to show of \a day.
values::Result<void> checkBegun(storage::Database &ledger, QDate day)
{
    const auto first = firstDayKnown(ledger);
    if (!first)
        return values::Failure{Words::tr("Nothing was recorded in the ledger yet."), {}};
    if (*first <= day)
        return {};
    return values::Failure{
        Words::tr("Nothing had been recorded by the end of %1: the history of the ledger begins "
                  "on %2. Choose that day or a later one.")
            .arg(day.toString(Qt::ISODate), first->toString(Qt::ISODate)),
        {}};
}

} // namespace

AsKnown::~AsKnown() = default;

/// By way of a back-up, which takes one commit and keeps the protection.
values::Result<void> AsKnown::copy(storage::Database &ledger)
{
    const QTemporaryDir folder(storage::temporaries::pattern());
    const auto packed =
        backups::make(ledger.handle(), ledger.path(), folder.filePath(QStringLiteral("known.chuliebak")));
    if (!packed)
        return packed.failure();
    if (auto made = m_copy.make(*packed); !made)
        return made;
    QFile::setPermissions(m_copy.path(), QFile::ReadOwner | QFile::WriteOwner);
    auto database = storage::LedgerFile(m_copy.path()).open();
    if (!database)
        return database.failure();
    m_database = *std::move(database);
    return {};
}

values::Result<std::unique_ptr<AsKnown>> AsKnown::make(storage::Database &ledger, QDate day,
                                                       const values::Progress &progress)
{
    if (auto begun = checkBegun(ledger, day); !begun)
        return begun.failure();
    std::unique_ptr<AsKnown> known(new AsKnown);
    if (auto copied = known->copy(ledger); !copied)
        return copied.failure();
    storage::Database &copy = known->database();
    auto taken = copy.write([&]() -> values::Result<void> {
        const bool isDone = asknown::takeOut(copy, asknown::actsSince(copy, endOf(day)), progress);
        return isDone ? values::Result<void>() : values::Failure{};
    });
    if (!taken)
        return taken.failure();
    return known;
}

std::optional<QDate> firstDayKnown(storage::Database &ledger)
{
    storage::Statement select(ledger, selectFirst);
    if (!select.next() || select.isNull(0))
        return {};
    const auto first = QString::fromUtf8(select.text(0));
    return QDateTime::fromString(first, Qt::ISODate).toLocalTime().date();
}

} // namespace chulie::asknown
