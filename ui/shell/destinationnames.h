#pragma once

#include "models/records/destinations.h"
#include "ui/latest.h"

#include <QObject>

#include <memory>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::shell {

/// What the villages, households and members of the open ledger are found by: read on a thread when it is
/// first asked for, the few villages first and the many members last, and again when the ledger has changed
/// since.
class DestinationNames : public QObject
{
    Q_OBJECT
public:
    explicit DestinationNames(ui::Session &session, QObject *parent = nullptr);

    /// Sees to it that they are right; arrived() tells when more of them are.
    void ask();
    /// Whether some are still being read.
    [[nodiscard]] bool isBusy() const { return m_reading.isBusy(); }
    /// Those that \a words find among what has arrived, at most \a most of a table.
    [[nodiscard]] values::Result<std::vector<records::Destination>> find(const QString &words,
                                                                         std::size_t most) const;

signals:
    void arrived();
    /// They could not be read; those that were there before stay.
    void failed(const chulie::values::Failure &failure);

private:
    void read();
    void take(values::Result<records::Destinations> names);

    ui::Session &m_session;
    /// Those of one table; what a city has takes its time to copy.
    using Part = std::shared_ptr<const records::Destinations>;

    std::vector<Part> m_parts;   ///< that have arrived
    std::vector<Part> m_next;    ///< that have arrived of a newer reading
    std::uint64_t m_version = 0; ///< of the session, for which they are read or being read
    ui::work::Latest<records::Destinations> m_reading;
};

} // namespace chulie::shell
