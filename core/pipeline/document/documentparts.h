// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/document/pipelinedocument.h"

namespace penstock {

class DocumentObject;

/// The parts of a PipelineDocument from its objects, each of which it finishes.
namespace documentparts {

PipelineDocument::SourceEntry readSource(DocumentObject object);
KafkaEntry readKafka(DocumentObject &object);
MqttEntry readMqtt(DocumentObject &object);
/// What an object with messages says of their values.
MessageFormat readMessageFormat(DocumentObject &object);
PipelineDocument::SinkEntry readSink(DocumentObject object);
/// By which messages become points.
PointRule readRule(DocumentObject object);
CsvSink::Options readCsvSink(DocumentObject &object);
/// `source`: what becomes of lines while a server is away rests on it.
FlowPolicy readPolicy(DocumentObject object, const PipelineDocument::SourceEntry &source);
/// Of a source of messages; null: it is none.
const MessageFormat *messageFormat(const PipelineDocument::SourceEntry &source);
/// What the values of messages, and their topics, have that is a tag: rules of sinks that list their tags need not name
/// it once more.
void addTags(PipelineDocument &document);
/// A saved connection, or an address and how to log in there.
void readServer(DocumentObject &object, ServerEntry &entry);
/// {"env": NAME} or {"file": PATH}; a text is refused: it might be the secret.
SecretReference readSecret(DocumentObject &owner, const char *key);

} // namespace documentparts

} // namespace penstock
