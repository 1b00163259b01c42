#pragma once

#include "models/households/duplicates.h"

#include <QLabel>

#include <vector>

namespace chulie::forms {
class RecordForm;
} // namespace chulie::forms

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// A band that says which identity numbers of the household are a member's of another household too, at the
/// same time; each other place is a link.
class DuplicateNumbers : public QLabel
{
    Q_OBJECT
public:
    explicit DuplicateNumbers(ui::Session &session, QWidget *parent = nullptr);

    /// Looks for those of \a household; 0 shows nothing.
    void show(std::int64_t household);
    /// Looks for the number in the editor of \a form, which is being typed for a member of it.
    void take(const forms::RecordForm &form);

signals:
    /// Household \a household of the village of code \a village is wanted.
    void wanted(std::int64_t household, const std::string &village);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Takes what was found, or notes why nothing could be.
    void take(values::Result<std::vector<Holder>> found, std::vector<Holder> &into);
    void say();

    ui::Session &m_session;
    std::int64_t m_household = 0;
    QString m_failure; ///< why they could not be looked for
    std::vector<Holder> m_stored;
    std::vector<Holder> m_typed;
};

} // namespace chulie::households
