#pragma once

#include "models/records/rowfinder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chulie {

class Session;

/// The names of a list's rows, read on a thread and anew when writing pauses, so that no key stroke waits for
/// them.
class Searching : public QObject
{
    Q_OBJECT
public:
    Searching(Session &session, const Table &table, QObject *parent = nullptr);
    ~Searching() override;

    /// Reads the names unless they have been, or are being, read.
    void prepare();
    [[nodiscard]] bool isReady() const { return m_finder.has_value(); }
    /// The ids, ascending, of what \a words find; nothing while the names are not there.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> find(const QString &words) const;

signals:
    /// The names are there, or there anew.
    void ready();

public slots:
    /// Reads the names anew, also where no fact was written: how they are read has changed.
    void readAnew();

private:
    void take();

    Session &m_session;
    const Table &m_table;
    std::optional<RowFinder> m_finder;
    QFutureWatcher<std::shared_ptr<Result<RowFinder>>> m_reading;
    QTimer m_pause; ///< since the last write
};

} // namespace chulie
