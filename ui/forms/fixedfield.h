#pragma once

#include <QObject>

class QLineEdit;

namespace chulie::forms {

/// Watches the line of a field that is read-only at times, because what it shows is changed elsewhere: it is
/// then as grey as its surroundings, and who types into it is told.
class FixedField : public QObject
{
    Q_OBJECT
public:
    /// \a line becomes its parent.
    explicit FixedField(QLineEdit *line);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Something was typed while the line is read-only: a character, or a key that erases.
    void typedInto();

private:
    void colour();

    QLineEdit &m_line;
};

} // namespace chulie::forms
