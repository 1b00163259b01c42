#include "ui/charts/pastyears.h"

#include "models/places/places.h"
#include "ui/session.h"

#include <QtConcurrent>

namespace chulie {

namespace {

/// Every year of the ledger at \a path; a year that could not be judged is left out.
std::vector<Evaluation> judgeAll(const QString &path, const std::atomic_bool &stop)
{
    std::vector<Evaluation> years;
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return years;
    const auto facts = factYears(**database);
    if (!facts || facts->first == 0)
        return years;
    for (int year = facts->first; year <= facts->last && !stop; ++year)
        if (auto judged = evaluateStored(**database, year, [&](double) { return !stop; }))
            years.push_back(*std::move(judged));
    return years;
}

} // namespace

PastYears::PastYears(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_judging, &QFutureWatcherBase::finished, this, &PastYears::take);
}

PastYears::~PastYears()
{
    *m_stop = true;
    m_judging.waitForFinished();
}

void PastYears::ask()
{
    if (!m_session.evaluation() || m_version == m_session.version() || m_judging.isRunning())
        return;
    m_version = m_session.version();
    m_judging.setFuture(QtConcurrent::run([path = m_session.ledger().path(), stop = m_stop] {
        return std::make_shared<Years>(judgeAll(path, *stop));
    }));
}

void PastYears::take()
{
    m_years = std::move(*m_judging.result());
    emit arrived();
    ask(); // the ledger may have changed meanwhile
}

} // namespace chulie
