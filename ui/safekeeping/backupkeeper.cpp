#include "ui/safekeeping/backupkeeper.h"

#include "models/backups/backups.h"
#include "models/backups/copies.h"
#include "models/safekeeping/protection.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace chulie::safekeeping {

namespace {

constexpr auto untilAgain = std::chrono::minutes(5);

values::Result<void> makeBackup(const storage::LedgerFile &file)
{
    const auto database = file.open();
    if (!database)
        return database.failure();
    const auto made = backups::makeHourly((*database)->handle(), file.path());
    return made ? values::Result<void>() : made.failure();
}

} // namespace

/// Does what is due, and remembers whether it was done; why that failed.
BackupKeeper::Fault BackupKeeper::make(const Job &job)
{
    const bool wasLocked = protection::isLocked(job.file.path());
    Fault fault = makeAll(job);
    if (!fault.sentence.isEmpty() || !wasLocked)
        backups::setOverdue(job.file.path(), !fault.sentence.isEmpty());
    return fault;
}

BackupKeeper::Fault BackupKeeper::makeAll(const Job &job)
{
    const QString path = job.file.path();
    if (!QFileInfo::exists(path))
        return {};
    const bool isLocked = protection::isLocked(path);
    const auto made = isLocked ? values::Result<void>() : makeBackup(job.file);
    const auto copied = backups::copyToSecondPlace(path);
    const auto done = job.also && !isLocked ? job.also() : values::Result<void>();
    if (!made || !done)
        return {(made ? done : made).failure().message, true, job.also};
    return {copied ? QString() : copied.failure().message, false};
}

BackupKeeper::BackupKeeper(QObject *parent) : QObject(parent)
{
    m_again.setInterval(untilAgain);
    connect(&m_again, &QTimer::timeout, this, &BackupKeeper::tryAgain);
    m_turns.emplace();
}

BackupKeeper::~BackupKeeper()
{
    m_turns.reset(); // waits
    if (m_present)
        protection::forget(m_present->file.path());
    for (const Job &job : m_waiting) {
        static_cast<void>(make(job)); // the window that would say why is gone; the next one will
        protection::forget(job.file.path());
    }
}

void BackupKeeper::keep(const storage::LedgerFile &file, Task also)
{
    std::erase_if(m_waiting, [&](const Job &one) { return one.file.path() == file.path(); });
    m_waiting.push_back({file.forReading(), std::move(also)});
    if (!m_present)
        start();
}

void BackupKeeper::recall(const storage::LedgerFile &file)
{
    if (backups::isOverdue(file.path()))
        keep(file);
    else
        tryAgain();
}

void BackupKeeper::tryAgain()
{
    for (const auto &[path, fault] : m_faults)
        if (!fault.takesKey || !protection::isLocked(path))
            keep(storage::LedgerFile(path), fault.also);
}

void BackupKeeper::start()
{
    m_present = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    const auto fault = std::make_shared<Fault>();
    m_turns->ask({[job = *m_present, fault](const std::atomic_bool &) { *fault = make(job); },
                  [this, fault] { end(*fault); }});
}

void BackupKeeper::end(const Fault &fault)
{
    const QString path = m_present->file.path();
    m_present.reset();
    protection::forget(path);
    if (fault.sentence.isEmpty())
        m_faults.erase(path);
    else
        m_faults[path] = fault;
    if (m_faults.empty()) {
        m_again.stop();
    } else if (!m_again.isActive()) {
        m_again.start();
    }
    emit failed(m_faults.empty() ? QString() : m_faults.begin()->second.sentence);
    if (!m_waiting.empty())
        start();
}

} // namespace chulie::safekeeping
