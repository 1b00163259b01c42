#pragma once

#include "models/targets/rules.h"

#include <QFrame>

class QLabel;

namespace chulie::forms {
class RecordForm;
} // namespace chulie::forms

namespace chulie::households {

/// What a household's income comes to while it is typed: its parts and their sum, shared among the members at
/// the end of the year, the standard and where it is from, and how far above or below it that is.
class IncomeLine : public QFrame
{
    Q_OBJECT
public:
    explicit IncomeLine(QWidget *parent = nullptr);

    /// Works with the members of \a household and the standard in \a by; nullptr shows nothing.
    void show(const targets::HouseholdFacts *household, const targets::Yardstick &by);
    /// Takes the five parts from the editors of \a form, confirmed or not.
    void take(const forms::RecordForm &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    [[nodiscard]] QString sumInWords() const;
    [[nodiscard]] QString standardInWords() const;
    [[nodiscard]] QString perHeadInWords() const;
    [[nodiscard]] QString distanceInWords(values::Wide income, std::int64_t people) const;

    QLabel *m_words;
    targets::HouseholdFacts m_household;
    targets::Yardstick m_by;
};

} // namespace chulie::households
