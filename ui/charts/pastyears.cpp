#include "ui/charts/pastyears.h"

#include "models/places/places.h"
#include "ui/session.h"

namespace chulie::charts {

namespace {

values::Result<std::vector<targets::Evaluation>> judgeAll(storage::Database &database,
                                                          const values::Progress &progress)
{
    const auto facts = places::factYears(database);
    if (!facts)
        return facts.failure();
    std::vector<targets::Evaluation> years;
    for (int year = facts->first; facts->first != 0 && year <= facts->last; ++year) {
        auto judged = targets::evaluateStored(database, year, progress);
        if (!judged)
            return judged.failure();
        years.push_back(*std::move(judged));
    }
    return years;
}

} // namespace

PastYears::PastYears(ui::Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_judging([this](values::Result<Years> years) { take(std::move(years)); })
{
}

void PastYears::ask()
{
    if (!m_session.evaluation() || m_version == m_session.version() || m_judging.isBusy())
        return;
    m_version = m_session.version();
    m_judging.ask(m_session.file(), judgeAll);
}

void PastYears::take(values::Result<Years> years)
{
    if (!years) {
        emit failed(years.failure());
        return;
    }
    m_years = *std::move(years);
    m_isKnown = true;
    emit arrived();
    ask(); // the ledger may have changed meanwhile
}

} // namespace chulie::charts
