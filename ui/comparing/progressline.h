#pragma once

#include "models/values/progresscallback.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace chulie::comparing {

/// How far work in the background is, with a button that stops it. It shows itself when the work takes long.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Work called \a words begins. What it reports to the progress returned is shown; any thread may.
    [[nodiscard]] values::Progress begin(const QString &words);
    void end();
    void retranslate();

signals:
    void stopped();

private:
    void tick();

    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_clock;
    std::shared_ptr<std::atomic<double>> m_done;
};

} // namespace chulie::comparing
