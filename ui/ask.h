#pragma once

#include "models/values/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace chulie::ui {

/// Every question, file choice and error of the window, in one place. Tests put an answering one of their own
/// in its place.
class Ask
{
    Q_DECLARE_TR_FUNCTIONS(Ask)
public:
    virtual ~Ask() = default;

    /// The one in use.
    static Ask &person();
    /// Puts \a other in its place, the usual one for nullptr.
    static void replace(Ask *other);

    /// Whether to do what \a question asks; \a action is the verb on the button that does it.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action);
    /// Whether what was typed into \a parent, and is nowhere else, may be lost.
    bool giveUp(QWidget *parent);
    /// Tells of a failure: its message, its detail on request. A failure without a message (stopped by the
    /// person) says nothing.
    virtual void error(QWidget *parent, const values::Failure &failure);
    /// Tells of something done.
    virtual void tell(QWidget *parent, const QString &message);
    /// Whether \a dialog, which is made to be answered, was accepted.
    virtual bool accept(QDialog &dialog);
    /// A line of text; empty when there was no answer.
    virtual QString text(QWidget *parent, const QString &label, const QString &present);
    /// An existing file, existing files, a new file's path, a folder; empty when none was chosen. \a filter
    /// is as QFileDialog takes it.
    virtual QString file(QWidget *parent, const QString &title, const QString &filter);
    virtual QStringList files(QWidget *parent, const QString &title, const QString &filter);
    virtual QString newFile(QWidget *parent, const QString &title, const QString &filter,
                            const QString &name);
    virtual QString folder(QWidget *parent, const QString &title);
};

} // namespace chulie::ui
