// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/exportcontext.h"

#include "core/lineprotocol/linescanner.h"

namespace penstock {

namespace {

constexpr std::string_view spaces = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

/// What follows the word, when the text begins with it.
bool takeWord(std::string_view &text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text = trimmed(text.substr(word.size()));
    return true;
}

} // namespace

void ExportContext::take(std::string_view comment)
{
    std::string_view text = trimmed(comment.substr(comment.starts_with('#') ? 1 : 0));
    if (takeWord(text, "CONTEXT-DATABASE:")) {
        database = text;
        retentionPolicy.clear();
    } else if (takeWord(text, "CONTEXT-RETENTION-POLICY:")) {
        retentionPolicy = text;
    } else if (text == "DDL") {
        isStatements = true;
    } else if (text == "DML") {
        isStatements = false;
    }
}

ExportContext ExportContext::atStartOf(std::string_view text)
{
    ExportContext context;
    LineScanner scanner;
    scanner.setReportsComments(true);
    scanner.setText(text);
    for (LineScanner::Next next{}; (next = scanner.next()) != LineScanner::Next::End;) {
        if (next == LineScanner::Next::Comment)
            context.take(scanner.line());
        else if (!context.isStatements)
            break;
    }
    return context;
}

} // namespace penstock
