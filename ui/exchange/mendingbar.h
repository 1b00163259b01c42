#pragma once

#include "models/exchange/import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::exchange {

/// Mends a fault that many rows share once for all of them: a value of a column is taken for another.
class MendingBar : public QWidget
{
    Q_OBJECT
public:
    explicit MendingBar(ui::Session &session, QWidget *parent = nullptr);

    /// Offers to mend the fault of \a problem in files of \a table; nullptr where none is chosen.
    void offer(const ImportPlan *plan, const Problem *problem);

signals:
    void mended(const chulie::exchange::FileChoices::Replacement &replacement);

private:
    void offerChoices(const catalogue::Field &field);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] int countOf(const ImportPlan &plan) const;

    ui::Session &m_session;
    QLabel *m_words;
    QComboBox *m_value;
    QPushButton *m_apply;
    QString m_column;
    QString m_from;
};

} // namespace chulie::exchange
