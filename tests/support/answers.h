#pragma once

#include "ui/ask.h"

#include <QDialog>

#include <functional>

namespace chulie::support {

/// Answers in place of a person, the same every time, and keeps what was asked and told.
class Answers : public ui::Ask
{
public:
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        questions += question;
        return isAgreeing;
    }
    void error(QWidget *, const values::Failure &failure) override { errors += failure.message; }
    void tell(QWidget *, const QString &message) override { messages += message; }
    bool accept(QDialog &dialog) override
    {
        titles += dialog.windowTitle();
        ++dialogs;
        return answer ? answer(dialog) : isAccepting;
    }
    QString text(QWidget *, const QString &, const QString &) override { return line; }
    QStringList files(QWidget *, const QString &, const QString &) override { return toRead; }
    QString file(QWidget *, const QString &, const QString &) override { return toRead.value(0); }
    QString newFile(QWidget *, const QString &, const QString &, const QString &name) override
    {
        proposed = name;
        return path;
    }

    bool isAgreeing = true;                     ///< to questions
    bool isAccepting = false;                   ///< every dialog
    std::function<bool(QDialog &)> answer = {}; ///< fills a dialog in; whether it was accepted
    QString line;                               ///< the text given
    QString path;                               ///< of every new file
    QStringList toRead;                         ///< the files chosen to be read

    QStringList questions;
    QStringList errors;
    QStringList messages;
    QStringList titles; ///< of the dialogs
    int dialogs = 0;
    QString proposed; ///< the name of the last new file
};

/// Such answers, in use as long as they live.
class AnswersInUse : public Answers
{
public:
    AnswersInUse() { replace(this); }
    ~AnswersInUse() override { replace(nullptr); }
};

} // namespace chulie::support
