// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace penstock {

/// A field of a form for one value of a document's object.
struct DocumentField
{
    enum class Kind {
        Text,
        Texts, ///< a list, with commas between
        Pairs, ///< names and their texts: a=b, c=d
        Number,
        Flag,   ///< as usual, yes or no
        Choice, ///< of texts
        File,
        Secret, ///< where one is: a variable of the environment, a file, or the keyring
        Server, ///< a saved connection, or the local server; has several keys, and no path
    };

    QString path; ///< keys, with '/' between: "rule/measurement"
    QString label;
    Kind kind = Kind::Text;
    QString hint{};                               ///< what counts without one, or an example
    QList<std::pair<QString, QString>> choices{}; ///< the value, and what people read
};

/// What the forms of sources, sinks and policy have, most wanted first.
namespace documentfields {

/// `format`: of messages, as the document calls it.
QList<DocumentField> ofSource(const QString &type, const QString &format = {});
/// `takesMessages`: the source's records are values that a rule makes points of.
QList<DocumentField> ofSink(const QString &type, bool takesMessages);
/// What most people leave as it is.
QList<DocumentField> moreOfSink(const QString &type);
QList<DocumentField> ofPolicy();

} // namespace documentfields

} // namespace penstock
