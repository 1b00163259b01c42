#pragma once

#include "models/storage/ledgerfile.h"
#include "ui/latest.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace chulie::pictures {

/// Small pictures by a key of their own, read on a thread once they are looked at, and kept within 32 MB.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    /// Pixels of the longer side: enough for a screen of twice the usual density.
    static constexpr int longest = 288;

    /// A small picture and what is known of it, read on a thread; a null image where it can't be read.
    struct Small
    {
        QImage image;
        QString taken; ///< when the original was taken; empty: not known
    };
    using Load = std::function<Small(const QString &key)>;
    /// Makes what loads: called on the thread, once for a few pictures.
    using Begin = std::function<Load()>;

    explicit Thumbnails(Begin begin, QObject *parent = nullptr);

    /// The picture of \a key; nothing while it is being read, of which arrived() tells.
    [[nodiscard]] std::optional<Small> of(const QString &key);
    /// Lets go of all that was read.
    void forget();

signals:
    void arrived(const QString &key);

private:
    void next();
    void take(const QString &key, Small small);

    Begin m_begin;
    QCache<QString, Small> m_read; ///< by kilobytes
    std::vector<QString> m_wanted; ///< the latest last
    ui::work::Turns m_turns;
};

/// Those of the pictures that a ledger holds, by their digests.
[[nodiscard]] Thumbnails::Begin fromLedger(const storage::LedgerFile &ledger);
/// Those of files, by their paths.
[[nodiscard]] Thumbnails::Begin fromFiles();

} // namespace chulie::pictures
