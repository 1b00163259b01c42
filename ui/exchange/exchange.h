#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <string>

class QWidget;

namespace chulie {

class Session;

/// Files in and out of the open ledger, with everything that is asked and told on the way.
class Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
public:
    explicit Exchange(QWidget *window, Session &session) : m_window(window), m_session(session) {}

    /// Shows what importing \a paths, files or folders of files, will do and, if wanted, does it. False where
    /// nothing was written.
    bool import(const QStringList &paths);
    /// Asks for a folder and writes the tables of \a region into it.
    void exportTables(const std::string &region);
    /// Asks for a file and writes the tables of \a region into it as a workbook.
    void exportWorkbook(const std::string &region);

    /// The files that can be imported, as file dialogs take it.
    [[nodiscard]] static QString importFilter();

private:
    QWidget *m_window;
    Session &m_session;
};

} // namespace chulie
