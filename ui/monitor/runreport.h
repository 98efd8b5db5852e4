// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

namespace penstock {

enum class ReportFormat { Html, Markdown, Csv, Json };

/// What format a file's name asks for: .html, .htm, .md, .csv, .json; anything else is Markdown.
ReportFormat reportFormatOf(const QString &path);

/// A run as a document to keep or to send: what flowed where, what became of each row, every pause with its reason,
/// the rows that were not stored, and the notes. CSV has a line for each pause and each row, JSON all of it. UTF-8.
QByteArray runReport(const PipelineSnapshot &snapshot, ReportFormat format);

} // namespace penstock
