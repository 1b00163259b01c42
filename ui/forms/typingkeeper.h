#pragma once

#include "models/records/unfinished.h"

#include <QObject>
#include <QTimer>

namespace chulie::forms {

/// Keeps what is typed into one form and is not saved yet in the ledger's file, shortly after it was typed.
class TypingKeeper : public QObject
{
    Q_OBJECT
public:
    /// \a typed gives the texts that are to be kept at the moment.
    TypingKeeper(storage::Database &database, std::function<std::map<int, QString>()> typed, QObject *parent);

    /// Turns to \a form and returns what is kept for it.
    [[nodiscard]] std::map<int, QString> turnTo(records::FormKey form);
    void keepSoon() { m_soon.start(); }
    void keepNow();

signals:
    /// The form has something unfinished now, or has it no more.
    void changed();
    void failed(const chulie::values::Failure &failure);

private:
    storage::Database &m_database;
    std::function<std::map<int, QString>()> m_typed;
    records::FormKey m_form;
    std::map<int, QString> m_kept;
    QTimer m_soon;
    bool m_hasFailed = false; ///< one message is enough while a disk stays full
};

} // namespace chulie::forms
