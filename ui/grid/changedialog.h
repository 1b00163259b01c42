#pragma once

#include "models/catalogue/catalogue.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace chulie::forms {
class FieldEditor;
} // namespace chulie::forms

namespace chulie::grid {

/// Asks which column of the chosen rows gets which value.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Offers \a columns of \a table, by number, \a first of them first; \a rows is how many are chosen.
    ChangeDialog(const catalogue::Table &table, const std::vector<int> &columns, int first, int rows,
                 QWidget *parent = nullptr);

    [[nodiscard]] int column() const;
    /// The value, in exchange spelling; blank clears.
    [[nodiscard]] QString text() const;

private:
    void showEditor();

    const catalogue::Table &m_table;
    QComboBox *m_columns;
    QVBoxLayout *m_place;
    forms::FieldEditor *m_editor = nullptr;
};

} // namespace chulie::grid
