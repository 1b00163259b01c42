#pragma once

#include "models/filters/filter.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace chulie {

/// Asks for one criterion of a filter: what is asked about, and which values it may have.
class FilterDialog : public QDialog
{
    Q_OBJECT
public:
    FilterDialog(Database &database, const Table &table, QWidget *parent = nullptr);

    /// What was asked for; nothing where no value was given.
    [[nodiscard]] std::optional<Criterion> criterion() const;

private:
    enum Way { Values, Range, Words };

    void showSubject();
    void showValues(const std::vector<SubjectValue> &values);
    [[nodiscard]] const Subject &subject() const;

    Database &m_database;
    const Table &m_table;
    std::vector<Subject> m_subjects;
    QComboBox *m_subject;
    QStackedWidget *m_ways;
    QListWidget *m_values;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_words;
};

} // namespace chulie
