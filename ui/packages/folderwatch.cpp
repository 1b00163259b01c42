#include "ui/packages/folderwatch.h"

#include "models/packages/folder.h"
#include "models/safekeeping/protection.h"
#include "ui/packages/foldersettings.h"
#include "ui/session.h"

namespace chulie::packages {

namespace {

constexpr auto betweenLooks = std::chrono::minutes(5);

/// Looks into the folder of the ledger of \a file, in the name of \a author.
values::Result<Received> lookInto(const storage::LedgerFile &file, const QString &author,
                                  const FolderSettings &settings, const std::atomic_bool &stop)
{
    auto ledger = ledger::Ledger::open(file);
    if (!ledger)
        return ledger.failure();
    (*ledger)->setAuthor(author);
    const auto fetched = Fetched::fetch((*ledger)->database(), settings.folder);
    if (!fetched)
        return fetched.failure();
    Received received{.waiting = fetched->files()};
    if (settings.isAutomatic) {
        auto taken = packages::receive(**ledger, *fetched, [&stop](double) { return !stop; });
        if (!taken)
            return taken.failure();
        received = *std::move(taken);
    }
    received.refused += fetched->left();
    return received;
}

QString wordsOf(const Received &received)
{
    QStringList words;
    if (!received.taken.isEmpty())
        words += FolderWatch::tr("Taken in from the exchange folder: %n package(s).", nullptr,
                                 static_cast<int>(received.taken.size()));
    if (!received.waiting.isEmpty())
        words += FolderWatch::tr("In the exchange folder %n package(s) wait: see Exchange.", nullptr,
                                 static_cast<int>(received.waiting.size()));
    if (!received.backupFault.isEmpty())
        words += received.backupFault;
    return (words + received.refused).join(u' ');
}

} // namespace

FolderWatch::FolderWatch(ui::Session &session) : m_session(session)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    m_timer.start();
    QMetaObject::invokeMethod(this, &FolderWatch::look, Qt::QueuedConnection);
}

void FolderWatch::look()
{
    const FolderSettings settings = folderSettings(m_session.ledger().path());
    if (settings.folder.isEmpty() || m_turns.isBusy() ||
        !safekeeping::protection::isAwake(m_session.database()))
        return;
    auto outcome = std::make_shared<std::optional<values::Result<Received>>>();
    m_turns.ask(
        {[outcome, settings, file = m_session.file(), author = m_session.ledger().author()](
             const std::atomic_bool &stop) { outcome->emplace(lookInto(file, author, settings, stop)); },
         [this, outcome] {
             const auto &received = **outcome;
             const QString words = received ? wordsOf(*received) : received.failure().message;
             if (!words.isEmpty())
                 emit said(words);
         }});
}

} // namespace chulie::packages
