#pragma once

#include "models/closing/review.h"
#include "ui/latest.h"

#include <QObject>

#include <memory>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::closing {

/// Compares a scope's closed year with the present judgement in the background. Asked again, only the last
/// answer counts.
class Reviewing : public QObject
{
    Q_OBJECT
public:
    explicit Reviewing(ui::Session &session, QObject *parent = nullptr);

    /// Asks for \a region, once the year shown is judged: does nothing before.
    void ask(const std::string &region);
    [[nodiscard]] bool isBusy() const { return m_reviewing.isBusy(); }

signals:
    void answered(const std::shared_ptr<const chulie::closing::Review> &review);
    void failed(const chulie::values::Failure &failure);

private:
    ui::Session &m_session;
    ui::work::Latest<Review> m_reviewing;
};

} // namespace chulie::closing
