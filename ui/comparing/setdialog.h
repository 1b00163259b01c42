#pragma once

#include "models/comparing/settingvalues.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace chulie::forms {
class FieldEditor;
} // namespace chulie::forms

namespace chulie::comparing {

/// Asks which column of 人年度 gets which value for the members who agree with a list, and which for those
/// who are not in it.
class SetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SetDialog(const HeldList &held, QWidget *parent = nullptr);

    /// What was chosen; a blank value leaves its members as they are.
    [[nodiscard]] SetByList wanted() const;

private:
    void showEditors();
    forms::FieldEditor *makeEditor(QVBoxLayout &place, const QString &name);

    int m_year;
    QComboBox *m_columns;
    QVBoxLayout *m_agreeingPlace;
    QVBoxLayout *m_othersPlace;
    forms::FieldEditor *m_agreeing = nullptr;
    forms::FieldEditor *m_others = nullptr;
};

} // namespace chulie::comparing
