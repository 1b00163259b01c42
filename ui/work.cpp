#include "ui/work.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace chulie::ui::work {

namespace {

constexpr int steps = 1000;
constexpr auto patience = std::chrono::milliseconds(500);

/// A progress dialog in the program's language, to be shown when the patience has run out.
std::unique_ptr<QProgressDialog> makeDialog(QWidget *parent, const QString &title)
{
    auto dialog = std::make_unique<QProgressDialog>(title, QCoreApplication::translate("Work", "Stop"), 0,
                                                    steps, parent);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->setMinimumWidth(360);
    dialog->setAutoReset(false);
    dialog->setAutoClose(false);
    dialog->setMinimumDuration(std::numeric_limits<int>::max());
    return dialog;
}

} // namespace

void run(QWidget *parent, const QString &title, const std::function<void(const values::Progress &)> &job)
{
    std::atomic_int done = 0;
    std::atomic_bool stop = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        job([&](double share) {
            done = static_cast<int>(share * steps);
            return !stop;
        });
    }));
    QEventLoop waiting;
    QObject::connect(thread.get(), &QThread::finished, &waiting, [&] { waiting.quit(); });
    const auto dialog = makeDialog(parent, title);
    QObject::connect(dialog.get(), &QProgressDialog::canceled, dialog.get(), [&] { stop = true; });
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, dialog.get(), [&] { dialog->setValue(done); });
    QTimer::singleShot(patience, &waiting, [&] {
        clock.start(50);
        dialog->show();
        waiting.exit(1);
    });
    thread->start();
    // Until the dialog holds the window, what a person types or clicks waits.
    if (waiting.exec(QEventLoop::ExcludeUserInputEvents) == 1 && !thread->isFinished())
        waiting.exec();
    thread->wait();
}

} // namespace chulie::ui::work
