#pragma once

#include "ui/address.h"
#include "ui/closing/reviewing.h"

#include <QLabel>

namespace chulie::closing {

/// A line that says whether the year shown is closed and how it would be reported now, with a link to the
/// differences. Not there where no village of the scope has it closed.
class ClosingLine : public QLabel
{
    Q_OBJECT
public:
    explicit ClosingLine(ui::Session &session, QWidget *parent = nullptr);

    void show(const ui::Scope &scope);

signals:
    /// The closed year itself is asked for.
    void wanted(const chulie::ui::Address &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void sayFailure(const values::Failure &failure);

    ui::Session &m_session;
    ui::Scope m_scope;
    Reviewing m_reviewing;
    std::shared_ptr<const Review> m_review;
};

} // namespace chulie::closing
