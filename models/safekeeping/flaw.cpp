#include "models/safekeeping/flaw.h"

#include <QCoreApplication>

#include <array>

namespace chulie::safekeeping {

namespace {

struct KindOfFlaw
{
    std::string_view word;
    const char *advice;
};

/// By Flaw::Kind.
const std::array<KindOfFlaw, 6> kinds{
    {{"文件", QT_TRANSLATE_NOOP(
                  "Flaw", "The file is damaged: the disk or another program changed it. Restore the last "
                          "back-up, with all that can be read of what came since: the window offers it, and "
                          "chulie restore does it.")},
     {"页",
      QT_TRANSLATE_NOOP("Flaw", "Where you know which program wrote in the ledger and nothing else is wrong "
                                "with its file, accept the pages. Restore the last back-up otherwise.")},
     {"历史",
      QT_TRANSLATE_NOOP("Flaw", "The history cannot be read as a whole. Restore the last back-up, with all "
                                "that can be read of what came since: the window offers it, and chulie "
                                "restore does it.")},
     {"状态",
      QT_TRANSLATE_NOOP("Flaw", "Another program changed the tables behind the history. Restore a back-up of "
                                "before, or enter the right value in the form, so that the history has it.")},
     {"规则", QT_TRANSLATE_NOOP("Flaw", "Open the row and enter a right value.")},
     {"评估", QT_TRANSLATE_NOOP("Flaw", "The stored evaluations can be discarded: they are made again when "
                                        "they are needed.")}}};

} // namespace

std::string_view wordOf(Flaw::Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)].word;
}

QString adviceOn(Flaw::Kind kind)
{
    return QCoreApplication::translate("Flaw", kinds[static_cast<std::size_t>(kind)].advice);
}

} // namespace chulie::safekeeping
