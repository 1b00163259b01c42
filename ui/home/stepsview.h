#pragma once

#include "models/todo/steps.h"

#include <QWidget>

class QLabel;

namespace chulie::home {

/// The first evening of a village: its steps with what is left to do in each, a button leading to the very
/// place. It is hidden once the village itself has what it begins with.
class StepsView : public QWidget
{
    Q_OBJECT
public:
    explicit StepsView(QWidget *parent = nullptr);

    void show(std::vector<todo::Step> steps);
    using QWidget::show;
    [[nodiscard]] const std::vector<todo::Step> &steps() const { return m_steps; }
    void retranslate();

signals:
    /// Something that is left to do is to be done.
    void itemWanted(const chulie::todo::Item &item);
    /// A list is to be brought in.
    void listWanted();

private:
    void lay();
    void lay(int row, const todo::Step &step);
    [[nodiscard]] QWidget *waysOf(const todo::Step &step);

    std::vector<todo::Step> m_steps;
    QLabel *m_title;
    QWidget *m_rows = nullptr; ///< made afresh for each set of steps
    QLabel *m_hint;
};

} // namespace chulie::home
