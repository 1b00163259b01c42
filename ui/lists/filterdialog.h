#pragma once

#include "models/filters/filter.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace chulie::lists {

/// Asks for one criterion of a filter: what is asked about, and which values it may have. What can be no
/// value is marked in words, and not added.
class FilterDialog : public QDialog
{
    Q_OBJECT
public:
    FilterDialog(storage::Database &database, const catalogue::Table &table, QWidget *parent = nullptr);

    /// What was asked for; nothing where no value was given.
    [[nodiscard]] std::optional<filters::Criterion> criterion() const;

private:
    enum Way { Values, Range, Words };

    QLineEdit *addEnd(QFormLayout &form, const QString &title);
    [[nodiscard]] QString faultIn(const QLineEdit &end) const;
    void showSubject();
    void showValues(const std::vector<filters::SubjectValue> &values);
    [[nodiscard]] const filters::Subject &subject() const;

    storage::Database &m_database;
    const catalogue::Table &m_table;
    std::vector<filters::Subject> m_subjects;
    QComboBox *m_subject;
    QStackedWidget *m_ways;
    QListWidget *m_values;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_words;
    QPushButton *m_add = nullptr;
};

} // namespace chulie::lists
