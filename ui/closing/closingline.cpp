#include "ui/closing/closingline.h"

#include "ui/closing/closingwords.h"
#include "ui/session.h"

#include <QEvent>

namespace chulie::closing {

ClosingLine::ClosingLine(ui::Session &session, QWidget *parent)
    : QLabel(parent), m_session(session), m_reviewing(session)
{
    hide();
    setWordWrap(true);
    connect(this, &QLabel::linkActivated, this, [this] {
        emit wanted({QStringLiteral("closing"), m_scope});
    });
    connect(&m_reviewing, &Reviewing::answered, this, [this](const std::shared_ptr<const Review> &review) {
        m_review = review;
        tell();
    });
    connect(&m_reviewing, &Reviewing::failed, this,
            [this](const values::Failure &failure) { sayFailure(failure); });
    connect(&session, &ui::Session::changed, this, [this] { show(m_scope); });
}

void ClosingLine::show(const ui::Scope &scope)
{
    if (scope != m_scope)
        m_review.reset();
    m_scope = scope;
    // Most years are open: what that costs is one look at a small table.
    const auto closed = countClosed(m_session.database(), scope.year, scope.region);
    if (!closed)
        return sayFailure(closed.failure());
    if (*closed > 0)
        m_reviewing.ask(scope.region);
    else
        m_review.reset();
    tell();
}

void ClosingLine::sayFailure(const values::Failure &failure)
{
    setText(failure.message.toHtmlEscaped());
    setVisible(true);
}

void ClosingLine::tell()
{
    const bool isClosed = m_review && m_review->year == m_scope.year && m_review->closedCount() > 0;
    setVisible(isClosed);
    if (!isClosed)
        return;
    const int villages = static_cast<int>(m_session.places().within(m_scope.region).size());
    setText(tr("%1 <a href='closing'>Show</a>").arg(closingInWords(*m_review, villages)));
}

void ClosingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QLabel::changeEvent(event);
}

} // namespace chulie::closing
