#pragma once

#include "models/exchange/filechoices.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::exchange {

/// What a person chooses where a file leaves it open: the year, the village, the unit of amounts, what a
/// month without a day is, and which table it holds. Until a box is changed the file speaks for itself.
class ImportChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoices(ui::Session &session, QWidget *parent = nullptr);

    /// Shows \a choices, which are of one of \a files files.
    void show(const FileChoices &choices, qsizetype files);
    /// Puts what was chosen into \a choices, in place of what was chosen before.
    void fill(FileChoices &choices) const;
    /// The same without the table, which each file has of its own.
    void fillOpen(FileChoices &choices) const;

signals:
    void changed();
    /// What is open in the other files is as chosen here.
    void wantedForAll();

private:
    QComboBox *addBox(const QString &title);
    void offer(ui::Session &session);

    QComboBox *m_table;
    QComboBox *m_year;
    QComboBox *m_village;
    QComboBox *m_unit;
    QComboBox *m_months;
    QPushButton *m_forAll;
};

} // namespace chulie::exchange
