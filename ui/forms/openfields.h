#pragma once

#include "ui/forms/formlines.h"

#include <QObject>

namespace chulie::ui {
class OpenMarks;
} // namespace chulie::ui

namespace chulie::forms {

class RecordForm;

/// Marks the fields of a form whose values merges left undecided: behind the title is a link to the page that
/// decides them.
class OpenFields : public QObject
{
    Q_OBJECT
public:
    OpenFields(RecordForm &form, const FormLines &lines, ui::OpenMarks &marks);

    /// Marks the row that the form shows now.
    void mark();

private:
    RecordForm &m_form;
    const FormLines &m_lines;
    ui::OpenMarks &m_marks;
};

} // namespace chulie::forms
