#include "ui/forms/typingkeeper.h"

namespace chulie::forms {

namespace {

constexpr auto pause = std::chrono::milliseconds(300);

} // namespace

TypingKeeper::TypingKeeper(storage::Database &database, std::function<std::map<int, QString>()> typed,
                           QObject *parent)
    : QObject(parent), m_database(database), m_typed(std::move(typed))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &TypingKeeper::keepNow);
}

std::map<int, QString> TypingKeeper::turnTo(records::FormKey form)
{
    m_soon.stop();
    m_form = std::move(form);
    auto kept = records::keptTexts(m_database, m_form);
    if (!kept)
        emit failed(kept.failure());
    m_kept = kept ? *std::move(kept) : std::map<int, QString>();
    return m_kept;
}

void TypingKeeper::keepNow()
{
    m_soon.stop();
    const std::map<int, QString> typed = m_typed();
    if (typed == m_kept)
        return;
    const auto done = records::keepTyped(m_database, m_form, typed);
    if (!done && !m_hasFailed)
        emit failed(done.failure());
    m_hasFailed = !done;
    if (!done)
        return;
    m_kept = typed;
    emit changed();
}

} // namespace chulie::forms
