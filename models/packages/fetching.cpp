#include "models/ledger/ledger.h"
#include "models/packages/envelope.h"
#include "models/packages/folder.h"
#include "models/packages/known.h"
#include "models/packages/share.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>

namespace chulie::packages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

/// Notes what \a merging did with its packages.
void add(const Merging &merging, Received &received)
{
    for (const Merged &one : merging.packages) {
        if (!one.refused.isEmpty())
            received.refused += one.refused;
        else
            (merging.isDisputed ? received.waiting : received.taken) += one.file;
    }
    if (const QString fault = merging.backupFault(); !fault.isEmpty())
        received.backupFault = fault;
}

} // namespace

values::Result<Fetched> Fetched::fetch(storage::Database &database, const QString &folder)
{
    auto place = Workplace::make();
    if (!place)
        return place.failure();
    Fetched fetched(*std::move(place), folder);
    const auto known = database.read([&] {
        fetched.m_passphrase = folderPassphrase(database);
        return knownContents(database);
    });
    const auto lying = share::list(folder);
    if (!known || !lying)
        return known ? lying.failure() : known.failure();
    for (const share::Lying &one : *lying)
        if (!known->contains(one.content))
            fetched.copy(one.file);
    return fetched;
}

void Fetched::copy(const QString &file)
{
    const auto bytes = share::read(m_folder, file);
    if (!bytes) {
        m_left += bytes.failure().message;
        return;
    }
    if (!isWhole(*bytes)) {
        m_left += Words::tr("%1 is not whole: it is still being copied, or it is damaged. It is tried again "
                            "the next time.")
                      .arg(file);
        return;
    }
    QFile copied(m_place.path(file));
    if (copied.open(QIODevice::WriteOnly) && copied.write(*bytes) == bytes->size() && copied.flush())
        m_files += file;
    else
        m_left += Words::tr("%1 cannot be made: %2.").arg(copied.fileName(), copied.errorString());
}

MergeOptions Fetched::options(const QStringList &files) const
{
    MergeOptions options{.files = {}, .passphrase = m_passphrase, .folder = m_folder};
    for (const QString &file : files)
        options.files += m_place.path(file);
    return options;
}

values::Result<Received> receive(ledger::Ledger &ledger, const Fetched &fetched,
                                 const values::Progress &progress)
{
    Received received;
    if (fetched.files().isEmpty())
        return received;
    MergeOptions options = fetched.options(fetched.files());
    options.isUndisputed = true;
    const auto all = merge(ledger, options, progress);
    if (!all)
        return all.failure();
    if (!all->isDisputed || options.files.size() == 1) {
        add(*all, received);
        return received;
    }
    for (const QString &file : std::exchange(options.files, {})) {
        options.files = {file};
        const auto one = merge(ledger, options, progress);
        if (!one)
            return one.failure();
        add(*one, received);
    }
    return received;
}

} // namespace chulie::packages
