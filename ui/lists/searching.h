#pragma once

#include "models/records/rowfinder.h"
#include "ui/latest.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

/// The names of a list's rows, read on a thread and again when writing pauses, so that no key stroke waits
/// for them.
class Searching : public QObject
{
    Q_OBJECT
public:
    Searching(ui::Session &session, const catalogue::Table &table, QObject *parent = nullptr);

    /// Reads the names unless they have been, or are being, read.
    void prepare();
    [[nodiscard]] bool isReady() const { return m_finder.has_value(); }
    /// The ids, ascending, of what \a words find; nothing while the names are not there.
    [[nodiscard]] std::optional<std::vector<std::int64_t>> find(const QString &words) const;

signals:
    /// The names are there, or there again.
    void ready();
    /// They could not be read; what was read before is searched on.
    void failed(const chulie::values::Failure &failure);

public slots:
    /// Reads the names again, also where no fact was written: how they are read has changed.
    void readAnew();

private:
    void take(values::Result<records::RowFinder> finder);

    ui::Session &m_session;
    const catalogue::Table &m_table;
    std::optional<records::RowFinder> m_finder;
    QTimer m_pause; ///< since the last write
    ui::work::Latest<records::RowFinder> m_reading;
};

} // namespace chulie::lists
