#include "ui/closing/reviewing.h"

#include "ui/session.h"

namespace chulie::closing {

Reviewing::Reviewing(ui::Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_reviewing([this](values::Result<Review> review) {
          if (review)
              emit answered(std::make_shared<const Review>(*std::move(review)));
          else
              emit failed(review.failure());
      })
{
}

void Reviewing::ask(const std::string &region)
{
    if (!m_session.evaluation())
        return;
    m_reviewing.ask(m_session.file().forReading(), [now = *m_session.evaluation(), region](
                                                       storage::Database &own, const values::Progress &) {
        return review(own, now, region);
    });
}

} // namespace chulie::closing
