#include "ui/comparing/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace chulie::comparing {

namespace {

constexpr int steps = 1000;
constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto beat = std::chrono::milliseconds(100);

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_bar(new QProgressBar), m_stop(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setRange(0, steps);
    hide();
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopped);
    connect(&m_clock, &QTimer::timeout, this, &ProgressLine::tick);
    retranslate();
}

values::Progress ProgressLine::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_done = std::make_shared<std::atomic<double>>(0);
    m_clock.start(patience);
    return [done = m_done](double share) {
        *done = share;
        return true;
    };
}

void ProgressLine::tick()
{
    m_clock.setInterval(beat);
    m_bar->setValue(static_cast<int>(*m_done * steps));
    show();
}

void ProgressLine::end()
{
    m_clock.stop();
    hide();
}

void ProgressLine::retranslate()
{
    m_stop->setText(tr("Stop"));
}

} // namespace chulie::comparing
