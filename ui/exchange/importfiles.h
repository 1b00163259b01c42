#pragma once

#include "models/exchange/filechoices.h"
#include "models/exchange/perfile.h"
#include "ui/exchange/plantables.h"
#include "ui/grid/readonlytable.h"

namespace chulie::exchange {

/// The files of an import: what becomes of the rows of each, and which are not understood. One of them is
/// chosen.
class ImportFiles : public grid::ReadOnlyTable
{
    Q_OBJECT
public:
    /// The files at \a paths.
    explicit ImportFiles(QStringList paths, QWidget *parent = nullptr);

    /// Shows what \a plan, which must stay until the next call, does with the files; nullptr: none is
    /// understood. The chosen file and table stay chosen.
    void showPlan(const ImportPlan *plan);

    /// The name of the chosen file as ImportPlan::files() has it, or the path of one that is not understood;
    /// empty where there is none.
    [[nodiscard]] QString name() const { return nameAt(currentIndex().row()); }
    /// The names of all, a list of several tables once.
    [[nodiscard]] QStringList names() const;
    /// The first rows, \a most at most, of the file \a name, whose columns a person chose by \a choices;
    /// nothing where it cannot be read.
    [[nodiscard]] FilePreview preview(const QString &name, const FileChoices &choices,
                                      std::size_t most) const;
    /// The same of the chosen file and table.
    [[nodiscard]] FilePreview preview(const FileChoices &choices, std::size_t most) const;

signals:
    /// Another file is chosen, or the same is shown again.
    void chosen();

private:
    [[nodiscard]] QStringList unread() const;
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] FilePreview previewAt(int row, const FileChoices &choices, std::size_t most) const;
    void choose(const QString &file, const QString &table);

    QStringList m_paths;
    const ImportPlan *m_plan = nullptr;
    PlanCounts m_counts;
};

} // namespace chulie::exchange
