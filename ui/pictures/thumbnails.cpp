#include "ui/pictures/thumbnails.h"

#include "models/pictures/pictures.h"
#include "models/storage/database.h"
#include "ui/pictures/incoming.h"
#include "ui/pictures/reading.h"

#include <algorithm>

namespace chulie::pictures {

namespace {

constexpr int mostKilobytes = 32 * 1024;
constexpr std::size_t atOnce = 4; ///< read before they are shown

QImage smallOf(const QByteArray &bytes)
{
    const auto image = read(bytes, {}, Thumbnails::longest);
    return image ? *image : QImage();
}

} // namespace

Thumbnails::Thumbnails(Begin begin, QObject *parent)
    : QObject(parent), m_begin(std::move(begin)), m_read(mostKilobytes)
{
}

std::optional<Thumbnails::Small> Thumbnails::of(const QString &key)
{
    if (const Small *small = m_read.object(key))
        return *small;
    std::erase(m_wanted, key);
    m_wanted.push_back(key); // what is looked at now comes first
    QMetaObject::invokeMethod(this, &Thumbnails::next, Qt::QueuedConnection);
    return {};
}

void Thumbnails::forget()
{
    m_turns.stop();
    m_wanted.clear();
    m_read.clear();
}

void Thumbnails::next()
{
    if (m_turns.isBusy() || m_wanted.empty())
        return;
    const std::size_t count = std::min(atOnce, m_wanted.size());
    const std::vector<QString> keys(m_wanted.rbegin(),
                                    m_wanted.rbegin() + static_cast<std::ptrdiff_t>(count));
    m_wanted.resize(m_wanted.size() - count);
    auto read = std::make_shared<std::vector<Small>>();
    m_turns.ask({[begin = m_begin, keys, read](const std::atomic_bool &stop) {
                     const Load load = begin();
                     for (const QString &key : keys)
                         read->push_back(stop ? Small() : load(key));
                 },
                 [this, keys, read] {
                     for (std::size_t i = 0; i < keys.size(); ++i)
                         take(keys[i], (*read)[i]);
                     next();
                 }});
}

void Thumbnails::take(const QString &key, Small small)
{
    const auto kilobytes = static_cast<int>(small.image.sizeInBytes() / 1024);
    m_read.insert(key, new Small(std::move(small)), kilobytes + 1);
    std::erase(m_wanted, key);
    emit arrived(key);
}

Thumbnails::Begin fromLedger(const storage::LedgerFile &ledger)
{
    return [ledger] {
        auto opened = ledger.forReading().open();
        const std::shared_ptr<storage::Database> database = opened ? *std::move(opened) : nullptr;
        return [database](const QString &content) {
            const auto bytes = database ? read(*database, content.toStdString())
                                        : values::Result<QByteArray>(values::Failure());
            return Thumbnails::Small{bytes ? smallOf(*bytes) : QImage(), {}};
        };
    };
}

Thumbnails::Begin fromFiles()
{
    return [] {
        return [](const QString &path) {
            const auto bytes = bytesOf(path);
            if (!bytes)
                return Thumbnails::Small();
            const auto original = inspect(*bytes);
            return Thumbnails::Small{smallOf(*bytes), original ? original->taken : QString()};
        };
    };
}

} // namespace chulie::pictures
