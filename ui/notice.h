#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace chulie::ui {

/// A band with a sentence that matters, and at most one thing to do about it. Hidden while there is nothing
/// to say.
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    /// Shows \a sentence, with a button \a action where that is not empty; an empty sentence hides the band.
    void say(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

signals:
    void acted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace chulie::ui
