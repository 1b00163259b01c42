#include "ui/targets/holdersearch.h"

#include "models/reports/reports.h"
#include "ui/session.h"

namespace chulie::targets {

namespace {

constexpr auto pause = std::chrono::milliseconds(250);

/// Whom the rows of \a report are about.
HolderSearch::Found foundIn(const reports::Report &report, const places::Places &places)
{
    HolderSearch::Found found;
    for (const reports::Block &block : report.blocks) {
        const auto *table = std::get_if<reports::Table>(&block);
        for (std::size_t i = 0; table && i < table->rows.size(); ++i) {
            const reports::Row &row = table->rows[i];
            const places::VillagePlace *village = places.find(row.behind.region);
            if (row.behind.household != 0)
                found.households.insert(row.behind.household);
            else if (village && row.kind == reports::Row::Kind::Plain)
                found.villages.insert(village->id);
        }
    }
    return found;
}

} // namespace

HolderSearch::HolderSearch(ui::Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_searching([this](const values::Result<Found> &answer) {
          if (answer)
              emit found(*answer);
          else
              emit failed(answer.failure());
      })
{
    setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HolderSearch::search);
    retranslate();
}

void HolderSearch::look(const reports::Wanted &wanted)
{
    m_wanted = wanted;
    if (!text().trimmed().isEmpty())
        search();
}

reports::Wanted HolderSearch::wanted() const
{
    reports::Wanted wanted = m_wanted;
    wanted.words = text().trimmed();
    return wanted;
}

void HolderSearch::search()
{
    m_typing.stop();
    const reports::Wanted now = wanted();
    if (now.words.isEmpty()) {
        m_searching.stop();
        emit found({});
        return;
    }
    m_searching.ask(
        m_session.file().forReading(),
        [now, places = m_session.places()](storage::Database &database,
                                           const values::Progress &progress) -> values::Result<Found> {
            auto report = reports::make(database, *reports::findReport(u"gap-list"), now, progress);
            if (!report)
                return report.failure();
            return foundIn(*report, places);
        });
}

void HolderSearch::retranslate()
{
    setPlaceholderText(tr("Village, name, number, reason …"));
    setAccessibleName(tr("Find among those who hold it back"));
}

} // namespace chulie::targets
