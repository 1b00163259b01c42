#pragma once

#include "models/records/unfinished.h"

#include <QLabel>

namespace chulie::forms {

class RecordForm;

/// Links to what was typed into forms of some tables and is not saved yet, but for what a form shows at the
/// moment. Hidden while there is nothing.
class UnfinishedBar : public QLabel
{
    Q_OBJECT
public:
    UnfinishedBar(storage::Database &database, std::vector<catalogue::TableId> tables,
                  QWidget *parent = nullptr);

    /// Follows \a form: what is typed into it, and which row it shows.
    void watch(const RecordForm &form);
    /// Reads again, after facts were written.
    void reload();

signals:
    void wanted(const chulie::records::Unfinished &unfinished);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShown(const records::FormKey &form) const;
    void sayAll();

    storage::Database &m_database;
    std::vector<catalogue::TableId> m_tables;
    std::vector<const RecordForm *> m_forms;
    std::vector<records::Unfinished> m_unfinished;
};

} // namespace chulie::forms
